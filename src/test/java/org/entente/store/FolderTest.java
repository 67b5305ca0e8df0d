package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.Stores.WRITER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened says why and what to do. */
class FolderTest {

  @TempDir Path folder;

  @Test
  void noStore() {
    assertThat(Store.exists(folder.resolve("none"))).isFalse();
    assertThatThrownBy(() -> Store.open(folder.resolve("none"), WRITER))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("no store at ")
        .hasMessageContaining("add documents to create one");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.doc"), "words");

    assertThatThrownBy(() -> Store.create(folder, Iris.standard(), WRITER))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a store and is not empty");
    assertThatThrownBy(() -> Store.open(folder, WRITER))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a store");
    assertThat(folder).isDirectoryNotContaining("glob:**Data-0001");
  }

  @Test
  void aFileInTheWay() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "words");

    assertThatThrownBy(() -> Store.create(file, Iris.standard(), WRITER))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a store");
    assertThatThrownBy(() -> Store.create(file.resolve("store"), Iris.standard(), WRITER))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot create a store at ");
  }

  @Test
  void aStoreOfANewerVersion() throws IOException {
    Files.writeString(folder.resolve("entente.properties"), "version=2\nbase=http://e.org/\n");

    assertThatThrownBy(() -> Store.open(folder, WRITER))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("made by a newer Entente (layout 2, this one knows 1)")
        .hasMessageContaining("update Entente");
  }

  @Test
  void aDamagedMarker() throws IOException {
    for (String marker : new String[] {"", "version=x", "version=1\nbase=nonsense", "\\u00zz"}) {
      Files.writeString(folder.resolve("entente.properties"), marker);

      assertThatThrownBy(() -> Store.open(folder, WRITER))
          .as(marker)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("entente.properties");
    }
  }

  @Test
  void aStoreIsNotCreatedTwiceNorOpenedTwice() {
    try (Store store = Store.create(folder, Iris.standard(), WRITER)) {
      assertThat(Store.exists(folder)).isTrue();
      assertThatThrownBy(() -> Store.create(folder, store.iris(), WRITER))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("holds a store already");
      assertThatThrownBy(() -> Store.open(folder, WRITER))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is open in this process already");
      assertThat(store.stats().documents()).isZero();
    }
  }

  @Test
  void creationThatWasCutShortIsFinishedWhenOpened() {
    Folder.create(folder, Iris.standard());

    try (Store store = Store.open(folder, WRITER)) {
      assertThat(store.stats().quads()).isPositive();
      assertThat(store.check()).isEmpty();
    }
  }
}

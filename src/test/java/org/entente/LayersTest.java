package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: a package is a stage and uses only stages to its left. */
class LayersTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente");

  @Test
  void stagesUseOnlyWhatStandsToTheirLeft() {
    LayeredArchitecture house =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true);
    List<String> order =
        List.of(
            "source",
            "language",
            "time",
            "actor",
            "relation",
            "statement",
            "graph",
            "store",
            "explore",
            "export",
            "batch",
            "cli",
            "training",
            "text");
    for (String name : order) {
      house = house.layer(name).definedBy("org.entente." + name + "..");
    }
    house = house.whereLayer("source").mayOnlyBeAccessedByLayers("batch", "cli");
    house =
        house
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers(
                "time", "actor", "relation", "statement", "export", "training", "cli");
    house =
        house
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers(
                "actor", "relation", "statement", "graph", "store", "explore", "export", "cli");
    house =
        house
            .whereLayer("actor")
            .mayOnlyBeAccessedByLayers(
                "relation", "statement", "graph", "store", "explore", "export", "training", "cli");
    house =
        house
            .whereLayer("relation")
            .mayOnlyBeAccessedByLayers("statement", "graph", "store", "explore", "export", "cli");
    house =
        house
            .whereLayer("statement")
            .mayOnlyBeAccessedByLayers("graph", "store", "explore", "export", "batch", "cli");
    house =
        house.whereLayer("graph").mayOnlyBeAccessedByLayers("store", "explore", "export", "cli");
    house =
        house.whereLayer("store").mayOnlyBeAccessedByLayers("explore", "export", "batch", "cli");
    house = house.whereLayer("batch").mayOnlyBeAccessedByLayers("cli");
    house = house.whereLayer("explore").mayOnlyBeAccessedByLayers("export", "cli");
    house = house.whereLayer("export").mayOnlyBeAccessedByLayers("cli");
    house = house.whereLayer("training").mayNotBeAccessedByAnyLayer();
    house = house.whereLayer("cli").mayNotBeAccessedByAnyLayer();
    house.check(CLASSES);
  }

  @Test
  void noCyclesBetweenPackages() {
    slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyGraphAndLaterStagesKnowJena() {
    Stream.of("text", "source", "language", "time", "actor", "relation", "statement")
        .forEach(
            name ->
                noClasses()
                    .that()
                    .resideInAPackage("org.entente." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.jena..")
                    .allowEmptyShould(true)
                    .check(CLASSES));
  }
}

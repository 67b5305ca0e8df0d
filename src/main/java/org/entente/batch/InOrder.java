package org.entente.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does work on several threads and hands out the results in the order of the items. */
public final class InOrder implements AutoCloseable {

  /** Items in flight for each thread: enough that no thread waits, few enough for the memory. */
  private static final int AHEAD = 4;

  private final ExecutorService pool;
  private final int ahead;

  /**
   * A pool of daemon threads: nothing keeps the program from ending when it is interrupted.
   *
   * @param threads how many work at the same time
   */
  public InOrder(int threads) {
    this.pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    this.ahead = threads * AHEAD;
  }

  /**
   * Works through the items, which are taken only as the work goes on.
   *
   * @param items read on the calling thread, one by one
   * @param work done on the threads of the pool; what it throws is thrown here
   * @param sink takes the results on the calling thread, in the order of the items
   */
  public <A, B> void run(Iterator<A> items, Function<A, B> work, Consumer<B> sink) {
    Deque<Future<B>> flying = new ArrayDeque<>();
    while (items.hasNext() || !flying.isEmpty()) {
      while (items.hasNext() && flying.size() < ahead) {
        A item = items.next();
        flying.add(pool.submit(() -> work.apply(item)));
      }
      sink.accept(result(flying.remove()));
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}

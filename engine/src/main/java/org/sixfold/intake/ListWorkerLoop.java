package org.sixfold.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sixfold.intake.ListReception.ListWaiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the worker in the background: at once when a list comes, and every few seconds. */
@Component
class ListWorkerLoop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ListWorkerLoop.class);
  private static final long IDLE_MILLIS = 2000;
  private static final long END_MILLIS = 10_000;

  private final ListWorker worker;
  private final Semaphore work = new Semaphore(0);
  private volatile Thread thread;

  ListWorkerLoop(ListWorker worker) {
    this.worker = worker;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void wake(ListWaiting waiting) {
    work.release();
  }

  private void loop() {
    while (thread == Thread.currentThread()) {
      try {
        worker.runAll();
      } catch (RuntimeException e) {
        LOG.warn("Lists cannot be worked on now: {}", e.getClass().getName());
      }
      try {
        if (work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
          work.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Models and seed must be in place: a list interrupted by a kill goes on when all is ready. */
  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    start();
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public void start() {
    thread = new Thread(this::loop, "intake");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits for the rows at hand; what was begun and not committed is done again at the start. */
  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      worker.pause();
      work.release();
      try {
        running.join(END_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}

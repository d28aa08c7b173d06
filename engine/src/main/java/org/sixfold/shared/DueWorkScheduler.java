package org.sixfold.shared;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs every {@link DueWork} again and again, each on a thread of its own, so that a slow mail
 * server delays no lawful end. It begins once the product is ready: on an empty database the path
 * is deployed only then, and work that looks for it before that fails. In profile {@code timelapse}
 * the moving clock drives them instead.
 */
@Component
@Profile("!timelapse")
class DueWorkScheduler implements SmartLifecycle {

  private final ObjectProvider<DueWork> works;
  private final SixfoldClock clock;
  private final DueWorkProperties properties;
  private volatile ScheduledExecutorService threads;

  DueWorkScheduler(
      ObjectProvider<DueWork> works, SixfoldClock clock, DueWorkProperties properties) {
    this.works = works;
    this.clock = clock;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void whenReady() {
    if (properties.enabled() && !isRunning()) {
      start();
    }
  }

  @Override
  public void start() {
    List<DueWork> all = works.stream().toList();
    threads = Executors.newScheduledThreadPool(Math.max(1, all.size()));
    long pause = properties.interval().toMillis();
    all.forEach(
        work ->
            threads.scheduleWithFixedDelay(
                () -> DueWorkRun.of(work, clock.now()), pause, pause, TimeUnit.MILLISECONDS));
  }

  @Override
  public void stop() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads = null;
  }

  @Override
  public boolean isRunning() {
    return threads != null;
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }
}

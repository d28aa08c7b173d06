package org.sixfold.camunda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.sixfold.camunda.persistence.EngineJobMapper;
import org.springframework.stereotype.Component;

/**
 * The engine's jobs as operators see them: none that failed goes unseen ({@code
 * sixfold_jobs_failed}).
 */
@Component
public class EngineJobs implements MeterBinder {

  private final EngineJobMapper jobs;

  EngineJobs(EngineJobMapper jobs) {
    this.jobs = jobs;
  }

  /** How many jobs have used up their retries and wait for an operator. */
  public long failed() {
    return jobs.failed();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("sixfold.jobs.failed", this, EngineJobs::failed)
        .description("Engine jobs that have used up their retries")
        .register(registry);
  }
}

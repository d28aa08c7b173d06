package org.sixfold.camunda;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Lets a job that has used up its retries run once more. */
@Component
public class FailedJobs {

  private final ManagementService management;

  FailedJobs(ManagementService management) {
    this.management = management;
  }

  /** Runs with the next due work, in a transaction of its own; if it fails it is seen again. */
  public void tryAgain(String jobId) {
    management.setJobRetries(jobId, 1);
  }
}

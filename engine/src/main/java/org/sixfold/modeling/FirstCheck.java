package org.sixfold.modeling;

import java.time.Duration;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks the active release once before the server says that it is ready: the first check reads all
 * of its files and loads the engine of tables, which the first designer would wait for. The start
 * takes that much longer: how much is logged.
 */
@Component
class FirstCheck {

  private static final Logger LOG = LoggerFactory.getLogger(FirstCheck.class);

  private final ReleaseMapper releases;
  private final ReleasedFiles released;
  private final DraftCheck check;

  FirstCheck(ReleaseMapper releases, ReleasedFiles released, DraftCheck check) {
    this.releases = releases;
    this.released = released;
    this.check = check;
  }

  @EventListener(ApplicationStartedEvent.class)
  void warmUp() {
    if (releases.active() != null) {
      long began = System.nanoTime();
      DraftCheck.Checked checked = check.check(0, released.all());
      LOG.info(
          "The active release has {} errors, {} warnings, {} failed scenarios; checked in {} ms",
          checked.errors(),
          checked.warnings(),
          checked.failed(),
          Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
  }
}

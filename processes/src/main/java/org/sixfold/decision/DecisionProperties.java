package org.sixfold.decision;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Parameters of decisions.
 *
 * @param upperAnswer how long the level above may take to answer before the person is free; the
 *     county confirms the proposed 24 hours
 */
@ConfigurationProperties("sixfold.decision")
record DecisionProperties(Duration upperAnswer) {

  DecisionProperties {
    upperAnswer = upperAnswer == null ? Duration.ofHours(24) : upperAnswer;
  }
}

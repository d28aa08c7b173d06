package org.sixfold.rules;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How changes of rules are announced.
 *
 * @param toldAhead how long before a change the command room and the deciding officers are told,
 *     once each; in full hours
 */
@ConfigurationProperties("sixfold.rule-changes")
record RuleChangeProperties(List<Duration> toldAhead) {

  RuleChangeProperties {
    toldAhead =
        toldAhead == null
            ? List.of(Duration.ofHours(48), Duration.ofHours(12))
            : List.copyOf(toldAhead);
  }
}

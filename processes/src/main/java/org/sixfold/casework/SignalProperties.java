package org.sixfold.casework;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether signals from outside are taken: off, until somebody answers for their purpose and legal
 * basis.
 *
 * @param longest how far ahead a signal may expire; seven days unless said otherwise
 */
@ConfigurationProperties("sixfold.signals")
record SignalProperties(boolean enabled, Duration longest) {

  SignalProperties {
    longest = longest == null ? Duration.ofDays(7) : longest;
  }
}

package org.sixfold.casework;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose rules hold here.
 *
 * @param jurisdictions codes as in {@code restriction-rules}, the nearest first
 */
@ConfigurationProperties("sixfold")
public record RuleProperties(List<String> jurisdictions) {

  public RuleProperties {
    jurisdictions = jurisdictions == null ? List.of("ZJ", "CN") : List.copyOf(jurisdictions);
  }
}

package org.sixfold.authority;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * A body that may decide about restrictions, within its scope and as long as its entry is in force.
 *
 * @param delegation number of the document by which it acts for another body; null if it acts in
 *     its own right
 * @param grids codes of the grids it may decide for, with all below them
 * @param measures what it may decide
 * @param signers usernames of those who may sign for it
 * @param needsUpperAnswer whether a decision falls unless the level above confirms it in time
 * @param to first moment at which it is no longer in force; null if open
 */
public record Authority(
    String code,
    String name,
    Body body,
    String legalBasis,
    String delegation,
    List<String> grids,
    Set<Kind> measures,
    List<String> signers,
    boolean needsUpperAnswer,
    Instant from,
    Instant to) {

  /** What kind of body it is. A village committee decides nothing and is not registered. */
  public enum Body {
    GOVERNMENT,
    COMMAND_HEADQUARTERS,
    HEALTH_AUTHORITY,
    MEDICAL_INSTITUTION,
    SUBDISTRICT_OFFICE,
    VILLAGE_COMMITTEE
  }

  public boolean isInForce(Instant at) {
    return !at.isBefore(from) && (to == null || at.isBefore(to));
  }

  /** Whether a grid lies in its area. */
  boolean covers(String gridPath) {
    return grids.stream().anyMatch(code -> ("/" + gridPath).contains("/" + code + "/"));
  }
}

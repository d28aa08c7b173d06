package org.sixfold.cutoff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.audit.AuditTrail;
import org.sixfold.shared.Paging;
import org.springframework.stereotype.Component;

/**
 * The hashes of what was frozen, in the audit's own chain: who changes a row by hand would have to
 * change the chain too, which {@code GET /api/audit/verify} finds.
 */
@Component
class Seals {

  static final String FROZEN = "cutOff.frozen";
  static final String SIGNED = "cutOff.signed";
  static final String ADDED = "cutOff.addendumAdded";

  private static final String HASH = "hash";

  private final Audit audit;
  private final AuditTrail trail;

  Seals(Audit audit, AuditTrail trail) {
    this.audit = audit;
    this.trail = trail;
  }

  void record(LocalDate day, String grid, String action, String hash, Map<String, Object> more) {
    Map<String, Object> details = new HashMap<>(more);
    details.put("day", day.toString());
    details.put("grid", grid);
    details.put(HASH, hash);
    audit.record(new Audit.Change(subject(day, grid), action, details));
  }

  /** What was sealed by an action: hashes with the number or name that tells which. */
  Set<String> of(LocalDate day, String grid) {
    return trail.of(subject(day, grid), Paging.of(Paging.MAX_LIMIT, null)).items().stream()
        .map(entry -> seal(entry.action(), entry.details().get("which"), entry.details().get(HASH)))
        .collect(Collectors.toSet());
  }

  static String seal(String action, Object which, Object hash) {
    return action + " " + which + " " + hash;
  }

  private static String subject(LocalDate day, String grid) {
    return "cut-off:" + day + ":" + grid;
  }
}

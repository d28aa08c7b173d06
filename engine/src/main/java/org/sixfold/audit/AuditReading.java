package org.sixfold.audit;

import java.util.ArrayList;
import java.util.List;
import org.sixfold.audit.persistence.AuditMapper;
import org.sixfold.audit.persistence.AuditRow;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Reads the log and computes its chains again. */
@Service
class AuditReading implements AuditTrail {

  private static final int CHUNK = 2_000;
  private static final int MAX_BREAKS = 100;

  private final AuditMapper mapper;
  private final EntryHash hashes;

  AuditReading(AuditMapper mapper, EntryHash hashes) {
    this.mapper = mapper;
    this.hashes = hashes;
  }

  @Override
  public Page<AuditEntry> of(String subject, Paging paging) {
    Integer before = paging.after() == null ? null : number(paging.after());
    List<AuditRow> rows = mapper.newest(subject, before, paging.fetch());
    return paging.page(rows, row -> String.valueOf(row.seq())).map(this::entry);
  }

  @Override
  public Verification verify() {
    List<Break> broken = new ArrayList<>();
    long checked = 0;
    AuditRow last = null;
    String brokenSubject = null;
    List<AuditRow> chunk = mapper.following("", 0, CHUNK);
    while (!chunk.isEmpty()) {
      for (AuditRow entry : chunk) {
        checked++;
        String problem = problem(last, entry);
        if (problem != null && !entry.subject().equals(brokenSubject)) {
          brokenSubject = entry.subject();
          if (broken.size() < MAX_BREAKS) {
            broken.add(new Break(entry.subject(), entry.seq(), problem));
          }
        }
        last = entry;
      }
      chunk = mapper.following(last.subject(), last.seq(), CHUNK);
    }
    return new Verification(checked, broken);
  }

  private String problem(AuditRow last, AuditRow entry) {
    boolean first = last == null || !last.subject().equals(entry.subject());
    if (entry.seq() != (first ? 1 : last.seq() + 1)) {
      return "GAP";
    }
    String previous = first ? EntryHash.BEFORE_FIRST : last.hash();
    return hashes.link(previous, entry).hash().equals(entry.hash()) ? null : "CHANGED";
  }

  private AuditEntry entry(AuditRow row) {
    return new AuditEntry(
        row.subject(), row.seq(), row.happenedAt(), row.actor(), row.action(), hashes.details(row));
  }

  private static int number(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}

package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.persistence.ObjectionMapper;
import org.sixfold.casework.persistence.ObjectionRow;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections in the person's own words, which neither audit nor mails repeat. */
@Service
@Transactional
public class Objections {

  /** Variable of the review's process: the objection's id. */
  public static final String OBJECTION_ID = "objectionId";

  /**
   * An objection.
   *
   * @param outcome of the review; null until then
   * @param answer the reasons given; null until then
   */
  public record Objection(
      String id,
      String caseId,
      String claim,
      Instant filedAt,
      String outcome,
      String answer,
      String reviewedBy,
      Instant reviewedAt) {}

  /** What a review found. */
  public record Review(
      String outcome, String heard, Instant heardAt, String answer, String by, Instant at) {}

  private final ObjectionMapper mapper;
  private final Restrictions restrictions;
  private final Occurrences occurrences;
  private final Audit audit;

  Objections(
      ObjectionMapper mapper, Restrictions restrictions, Occurrences occurrences, Audit audit) {
    this.mapper = mapper;
    this.restrictions = restrictions;
    this.occurrences = occurrences;
    this.audit = audit;
  }

  /**
   * Keeps an objection and has it reviewed.
   *
   * @return its id; empty if nothing runs that one could object to
   */
  public Optional<String> file(String caseId, String claim, String filedBy, Instant at) {
    if (restrictions.of(caseId).stream().allMatch(one -> one.endedAt() != null)) {
      return Optional.empty();
    }
    String id = Ids.next();
    if (!occurrences.raise(caseId, Occurrence.OBJECTION_FILED, Map.of(OBJECTION_ID, id))) {
      return Optional.empty();
    }
    mapper.insert(
        new ObjectionRow(id, caseId, claim, filedBy, at, null, null, null, null, null, null));
    audit.record(new Audit.Change(caseId, "objection.filed", Map.of("objectionId", id)));
    return Optional.of(id);
  }

  /** Keeps the answer, once. */
  public void answer(Objection objection, Review review) {
    mapper.answer(
        new ObjectionRow(
            objection.id(),
            objection.caseId(),
            objection.claim(),
            null,
            objection.filedAt(),
            review.outcome(),
            review.heard(),
            review.heardAt(),
            review.answer(),
            review.by(),
            review.at()));
    audit.record(
        new Audit.Change(
            objection.caseId(),
            "objection.reviewed",
            Map.of("objectionId", objection.id(), "outcome", review.outcome())));
  }

  @Transactional(readOnly = true)
  public Optional<Objection> find(String id) {
    return Optional.ofNullable(mapper.find(id)).map(Objections::objection);
  }

  /** Those of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Objection> of(String caseId) {
    return mapper.findOfCase(caseId).stream().map(Objections::objection).toList();
  }

  private static Objection objection(ObjectionRow row) {
    return new Objection(
        row.id(),
        row.caseId(),
        row.claim(),
        row.filedAt(),
        row.outcome(),
        row.answer(),
        row.reviewedBy(),
        row.reviewedAt());
  }
}

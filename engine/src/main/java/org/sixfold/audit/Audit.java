package org.sixfold.audit;

import java.util.List;
import java.util.Map;

/**
 * The append-only log of changes: one entry per change, written in the change's own transaction,
 * each linked by hash to the entry before it about the same subject.
 */
public interface Audit {

  /**
   * One change.
   *
   * @param subject what was changed: a case id, or {@code list:…}, {@code member:…}, {@code grid:…}
   * @param action dotted word, such as {@code case.opened}, {@code task.completed}
   * @param details ids, codes, dates and outcomes, as the timeline shows them; never names,
   *     documents, phones or health values
   */
  record Change(String subject, String action, Map<String, Object> details) {}

  /** Records one change by the current user (or {@code system}) at the clock's time. */
  void record(Change change);

  /**
   * Records changes of any subjects in the order given, with as few statements as batches allow.
   */
  void recordAll(List<Change> changes);

  /** Records changes of new subjects, each the first of its own chain, in one batch. */
  void recordFirst(List<Change> changes);
}

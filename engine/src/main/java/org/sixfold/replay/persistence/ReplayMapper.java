package org.sixfold.replay.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Replays and what they found. */
@Mapper
public interface ReplayMapper {

  /** Refused by a key if another one is not over. */
  void insert(ReplayRow replay);

  /** The highest number of a draft's replays; null if it has none. */
  Integer lastNumber(@Param("draftId") String draftId);

  ReplayRow find(@Param("draftId") String draftId, @Param("number") int number);

  /**
   * Newest first, without summaries.
   *
   * @param before only lower numbers; null from the highest
   */
  List<ReplayRow> list(
      @Param("draftId") String draftId, @Param("before") Integer before, @Param("limit") int limit);

  /** The draft's last one that came to its end, without its summary; null if none. */
  ReplayRow lastDone(@Param("draftId") String draftId);

  /** The one that is not over; null if none. */
  ReplayRow underWay();

  /**
   * Takes it for a node, unless another one holds it; its claim is then one higher.
   *
   * @param claim as the node saw it
   * @return 1 if it did
   */
  int take(
      @Param("id") String id,
      @Param("claim") int claim,
      @Param("now") Instant now,
      @Param("heldUntil") Instant heldUntil);

  /**
   * @param claim of the node that writes
   * @return 0 if another one has taken it since, as in {@link #progress} and {@link #end}
   */
  int begin(
      @Param("id") String id,
      @Param("claim") int claim,
      @Param("revision") int revision,
      @Param("baseNo") int baseNo,
      @Param("total") int total);

  int progress(
      @Param("id") String id,
      @Param("claim") int claim,
      @Param("done") int done,
      @Param("heldUntil") Instant heldUntil);

  int end(ReplayRow ended);

  void deleteCases(@Param("replayId") String replayId);

  void insertCases(@Param("rows") List<ReplayCaseRow> rows);

  /**
   * In order of their numbers.
   *
   * @param difference {@code DECIDED}, {@code MISSED}, {@code LONGER} or {@code SHORTER}; null for
   *     all
   * @param after only higher numbers; null from the first
   */
  List<ReplayCaseRow> cases(
      @Param("replayId") String replayId,
      @Param("difference") String difference,
      @Param("after") Integer after,
      @Param("limit") int limit);
}

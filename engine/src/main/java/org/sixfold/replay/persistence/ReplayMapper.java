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

  /** The one that is not over; null if none. */
  ReplayRow underWay();

  /** Takes it for a node, unless another one holds it; 1 if it did. */
  int take(
      @Param("id") String id, @Param("now") Instant now, @Param("heldUntil") Instant heldUntil);

  void begin(
      @Param("id") String id,
      @Param("revision") int revision,
      @Param("baseNo") int baseNo,
      @Param("total") int total);

  void progress(
      @Param("id") String id, @Param("done") int done, @Param("heldUntil") Instant heldUntil);

  void end(ReplayRow ended);

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

package org.sixfold.modeling.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Releases by number: proposed, decided, active. */
@Mapper
public interface ReleaseMapper {

  ReleaseRow find(@Param("number") int number);

  /** As {@link #find}; whoever else decides about releases waits to the end of the transaction. */
  ReleaseRow lock(@Param("number") int number);

  /** The highest number that was released. */
  ReleaseRow active();

  /** The one that is approved and has not begun; null if none is. */
  ReleaseRow scheduled();

  /** The highest number given; null before the first. */
  Integer lastNumber();

  /**
   * Newest first.
   *
   * @param before only numbers below; null from the newest
   */
  List<ReleaseRow> list(@Param("before") Integer before, @Param("limit") int limit);

  /** What was ever released, oldest first. */
  List<ReleaseRow> released();

  void propose(ReleaseRow release);

  /**
   * @param releasedAt null for a rejection
   * @return 1 if it was still undecided
   */
  int decide(
      @Param("number") int number,
      @Param("state") String state,
      @Param("deploymentId") String deploymentId,
      @Param("by") String by,
      @Param("at") Instant at,
      @Param("note") String note,
      @Param("releasedAt") Instant releasedAt);

  /**
   * @return 1 if its moment has come and this call was the one that began it
   */
  int begin(@Param("number") int number, @Param("now") Instant now);

  /**
   * @return 1 if it had not begun
   */
  int withdraw(
      @Param("number") int number,
      @Param("by") String by,
      @Param("at") Instant at,
      @Param("note") String note);
}

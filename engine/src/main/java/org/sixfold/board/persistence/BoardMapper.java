package org.sixfold.board.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts for the board; each is one statement over the grids asked for. */
@Mapper
public interface BoardMapper {

  List<StateStageCount> cases(@Param("paths") List<String> paths);

  /** Ids of cases whose end and state contradict each other, at most a hundred. */
  List<String> unbalanced(@Param("paths") List<String> paths);

  List<GridCount> tasks(@Param("grids") Collection<String> grids, @Param("now") Instant now);

  /** Seconds that restrictions lasted beyond their lawful end. */
  long secondsBeyondEnd(@Param("paths") List<String> paths, @Param("now") Instant now);

  /** Seconds between the first limitation and the signature, gates aside. */
  long secondsBeforeSignature(@Param("paths") List<String> paths);

  /** Seconds of holds at gates, from the first moment to the end or to now. */
  long secondsAtGate(@Param("paths") List<String> paths, @Param("now") Instant now);

  /** Samples that a laboratory has not answered in time. */
  long resultsLate(@Param("paths") List<String> paths, @Param("now") Instant now);

  /** Seconds by which the latest escalations came late, most recent first. */
  List<Long> latenessSince(@Param("since") Instant since, @Param("limit") int limit);
}

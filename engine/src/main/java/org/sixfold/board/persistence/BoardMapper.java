package org.sixfold.board.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What the board knows of lists and of its own timers. */
@Mapper
public interface BoardMapper {

  /** Lists of a day, or handed in since, that are being opened or are done; newest first. */
  List<DayListRow> listsOf(
      @Param("day") LocalDate day, @Param("since") Instant since, @Param("limit") int limit);

  /** Null if there is none. */
  DayListRow list(@Param("id") String id);

  /** The latest escalations, most recent first. */
  List<LateTimerRow> timersSince(
      @Param("paths") List<String> paths, @Param("since") Instant since, @Param("limit") int limit);

  /** Whose these tasks are, each once. */
  List<LateTaskRow> lateTasks(@Param("taskIds") Collection<String> taskIds);
}

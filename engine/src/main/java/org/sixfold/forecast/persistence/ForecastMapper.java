package org.sixfold.forecast.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What forecasts learn from and look at. */
@Mapper
public interface ForecastMapper {

  /** Tasks completed since a moment, the latest first. */
  List<DoneTaskRow> done(@Param("since") Instant since, @Param("limit") int limit);

  /** Open tasks due at a moment or earlier, overdue ones among them. */
  List<OpenTaskRow> openDueBy(@Param("until") Instant until);

  /** How the tasks completed since a moment ended. */
  List<OutcomeCountRow> outcomes(@Param("since") Instant since);
}

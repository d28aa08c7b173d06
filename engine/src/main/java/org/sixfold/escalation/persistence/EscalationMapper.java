package org.sixfold.escalation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Raises levels, many tasks a statement. */
@Mapper
public interface EscalationMapper {

  /**
   * When the next level is due.
   *
   * @param lowest tasks that have not reached this level are not looked at
   */
  Instant nextDue(@Param("lowest") int lowest);

  /** Reads and locks; what another node holds is left to it. */
  List<DueItem> due(
      @Param("now") Instant now, @Param("lowest") int lowest, @Param("limit") int limit);

  /** Reads and locks those of the tasks that have not reached any level. */
  List<DueItem> untold(@Param("taskIds") Collection<String> taskIds);

  /** Whether a role was told of a task's delay. */
  boolean told(@Param("taskId") String taskId, @Param("role") String role);

  void insertAll(@Param("raised") List<RaisedRow> raised);

  int raise(@Param("raised") List<RaisedRow> raised);
}

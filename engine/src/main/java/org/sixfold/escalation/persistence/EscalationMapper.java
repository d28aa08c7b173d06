package org.sixfold.escalation.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Raises levels, many tasks a statement. */
@Mapper
public interface EscalationMapper {

  Instant nextDue();

  /** Reads and locks; what another node holds is left to it. */
  List<DueItem> due(@Param("now") Instant now, @Param("limit") int limit);

  /** Whether a role was told of a task's delay. */
  boolean told(@Param("taskId") String taskId, @Param("role") String role);

  void insertAll(@Param("raised") List<RaisedRow> raised);

  int raise(@Param("raised") List<RaisedRow> raised);
}

package org.sixfold.desks.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.access.Role;

/** Who waits at gates. */
@Mapper
public interface GateDutyMapper {

  /**
   * Those at gates below these paths, and whose cases are there, while the limit has not come;
   * soonest limit first.
   */
  List<HeldRow> held(
      @Param("paths") Collection<String> paths,
      @Param("now") Instant now,
      @Param("limit") int limit);

  /** Open tasks of these cases that a role may complete below these paths, by due time. */
  List<HeldTaskRow> tasks(
      @Param("caseIds") Collection<String> caseIds,
      @Param("kinds") Collection<String> kinds,
      @Param("role") Role role,
      @Param("paths") Collection<String> paths);
}

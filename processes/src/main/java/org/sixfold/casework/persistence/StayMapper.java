package org.sixfold.casework.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Where people say they were. */
@Mapper
public interface StayMapper {

  void insert(@Param("stays") List<StayRow> stays);

  /** Of each case those told last, in the order of their time. */
  List<StayRow> findLatest(@Param("caseIds") Collection<String> caseIds);

  void delete(@Param("caseId") String caseId);

  /**
   * Open cases after another one, in the order of their ids, with a stay that meets a time.
   *
   * @param to null for an open end
   */
  List<String> findCases(
      @Param("afterCase") String afterCase,
      @Param("from") Instant from,
      @Param("to") Instant to,
      @Param("limit") int limit);
}

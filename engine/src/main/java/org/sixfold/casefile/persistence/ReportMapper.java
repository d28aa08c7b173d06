package org.sixfold.casefile.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Daily reports, their health values apart. */
@Mapper
public interface ReportMapper {

  void insert(ReportRow report);

  void insertHealth(ReportRow report);

  void update(ReportRow report);

  void deleteHealth(@Param("id") String id);

  /** Locks it; null if there is none. */
  String findId(
      @Param("caseId") String caseId, @Param("day") LocalDate day, @Param("part") String part);

  List<ReportRow> findOfCase(@Param("caseId") String caseId);
}

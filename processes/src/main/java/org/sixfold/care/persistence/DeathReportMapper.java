package org.sixfold.care.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Deaths as reported. */
@Mapper
public interface DeathReportMapper {

  void insert(DeathReportRow report);

  /** The report of a case that waits for confirmation; null if there is none. */
  DeathReportRow findOpen(@Param("caseId") String caseId);

  /** Of the given cases those with such a report. */
  List<String> findOpenCases(@Param("caseIds") Collection<String> caseIds);

  void decide(
      @Param("caseId") String caseId,
      @Param("state") String state,
      @Param("contact") String contact,
      @Param("by") String by,
      @Param("at") Instant at);

  /** Those of a case, newest first. */
  List<DeathReportRow> findOfCase(@Param("caseId") String caseId);
}

package org.sixfold.casefile.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases what is known of one case; each statement tells how many rows it took. */
@Mapper
public interface CaseErasureMapper {

  int persons(@Param("caseId") String caseId);

  int phones(@Param("caseId") String caseId);

  int refreshes(@Param("caseId") String caseId);

  int reportsHealth(@Param("caseId") String caseId);

  int reports(@Param("caseId") String caseId);

  int samples(@Param("caseId") String caseId);

  int results(@Param("caseId") String caseId);

  int messages(@Param("caseId") String caseId);

  int pathMessages(@Param("caseId") String caseId);

  int links(@Param("caseId") String caseId);

  int gateNeeds(@Param("caseId") String caseId);

  int team(@Param("caseId") String caseId);

  /** Leaves state, stage, grid and dates of the case. */
  int strip(@Param("caseId") String caseId);
}

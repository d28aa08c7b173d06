package org.sixfold.care.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases this module's content of one case; each statement tells how many rows it took. */
@Mapper
public interface CareErasureMapper {

  int needDetails(@Param("caseId") String caseId);

  int needs(@Param("caseId") String caseId);

  int medicalExits(@Param("caseId") String caseId);

  int jointVisits(@Param("caseId") String caseId);

  int deathReports(@Param("caseId") String caseId);
}

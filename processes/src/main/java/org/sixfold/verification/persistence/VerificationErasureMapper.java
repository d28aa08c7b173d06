package org.sixfold.verification.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases this module's content of one case; each statement tells how many rows it took. */
@Mapper
public interface VerificationErasureMapper {

  int secondReadings(@Param("caseId") String caseId);

  int returns(@Param("caseId") String caseId);
}

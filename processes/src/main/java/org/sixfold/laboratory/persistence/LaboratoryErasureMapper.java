package org.sixfold.laboratory.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases this module's content of one case; each statement tells how many rows it took. */
@Mapper
public interface LaboratoryErasureMapper {

  int findings(@Param("caseId") String caseId);

  int hospitalStays(@Param("caseId") String caseId);

  int contactProposals(@Param("caseId") String caseId);
}

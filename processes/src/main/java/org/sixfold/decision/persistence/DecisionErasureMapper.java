package org.sixfold.decision.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases this module's content of one case; each statement tells how many rows it took. */
@Mapper
public interface DecisionErasureMapper {

  int notices(@Param("caseId") String caseId);
}

package org.sixfold.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases what stages share about one case; each statement tells how many rows it took. */
@Mapper
public interface CaseworkErasureMapper {

  int proposals(@Param("caseId") String caseId);

  int changeRequests(@Param("caseId") String caseId);

  int objections(@Param("caseId") String caseId);

  /** Takes the reasons off the decisions, which stay. */
  int reasons(@Param("caseId") String caseId);

  int knownNeeds(@Param("caseId") String caseId);

  int stays(@Param("caseId") String caseId);

  int areaReviews(@Param("caseId") String caseId);

  int signals(@Param("caseId") String caseId);
}

package org.sixfold.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads cases for people. */
@Mapper
public interface CaseQueryMapper {

  CaseHeadRow find(@Param("id") String id);

  List<SummaryRow> list(CaseQuery query);

  List<HousemateRow> findHousemates(@Param("caseId") String caseId, @Param("limit") int limit);

  /** Other cases of the person of a case, latest first. */
  List<String> findOthersOfPerson(@Param("caseId") String caseId, @Param("limit") int limit);

  /** What later rows and reports said about the person of a case, oldest first. */
  List<String> findRefreshDetails(@Param("caseId") String caseId, @Param("limit") int limit);
}

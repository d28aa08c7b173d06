package org.sixfold.casefile.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads cases for people. */
@Mapper
public interface CaseQueryMapper {

  CaseHeadRow find(@Param("id") String id);

  List<SummaryRow> list(CaseQuery query);

  List<HousemateRow> findHousemates(@Param("caseId") String caseId, @Param("limit") int limit);

  List<CaseHeadRow> findAll(@Param("ids") Collection<String> ids);

  /**
   * Other cases of the same person, latest first of each: by document, or by the key that found the
   * person when the case was opened.
   */
  List<OtherCaseRow> findOthersOfPersons(@Param("caseIds") Collection<String> caseIds);

  /** Open ones among the oldest so many behind the same door, oldest first of each. */
  List<OtherCaseRow> findOpenHousemates(
      @Param("caseIds") Collection<String> caseIds, @Param("most") int most);

  /** What later rows and reports said about the person of a case, oldest first. */
  List<String> findRefreshDetails(@Param("caseId") String caseId, @Param("limit") int limit);
}

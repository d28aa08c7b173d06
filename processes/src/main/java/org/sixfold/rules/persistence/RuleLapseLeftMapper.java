package org.sixfold.rules.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Cases whose running measure could not be fitted to the rules in force. */
@Mapper
public interface RuleLapseLeftMapper {

  void insert(RuleLapseLeftRow row);

  /** The path stays behind once it was, until the row is deleted. */
  int failedAgain(RuleLapseLeftRow row);

  /** The measure was shortened and its path left behind; a paper is owed from the first end on. */
  int shortened(
      @Param("caseId") String caseId,
      @Param("oldEnd") Instant oldEnd,
      @Param("newRule") String newRule);

  /** Whether the paper was still owed: it is made by whom this tells so. */
  int paperMade(String caseId);

  RuleLapseLeftRow find(String caseId);

  List<RuleLapseLeftRow> findDue(@Param("now") Instant now, @Param("limit") int limit);

  Instant nextTry();

  int count();

  int delete(String caseId);
}

package org.sixfold.casework.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What decisions rest on. */
@Mapper
public interface DecisionBasisMapper {

  void insert(DecisionBasisRow row);

  /** Of several cases, oldest first. */
  List<DecisionBasisRow> findOfCases(@Param("caseIds") Collection<String> caseIds);

  /** Those whose answer is overdue, longest first. */
  List<DecisionBasisRow> findUpperDue(@Param("now") Instant now, @Param("limit") int limit);

  /** When the next answer is due; null if none is awaited. */
  Instant nextUpperDue();

  /** 1 if none had come. */
  int answer(
      @Param("decisionId") String decisionId,
      @Param("answer") String answer,
      @Param("at") Instant at);
}

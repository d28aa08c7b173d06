package org.sixfold.casework.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Decisions of past cases, without a word about people. */
@Mapper
public interface PastDecisionMapper {

  /** Signed in a time, oldest first; a row for each restriction, in order. */
  List<PastDecisionRow> signed(
      @Param("caseIds") Collection<String> caseIds,
      @Param("from") Instant from,
      @Param("until") Instant until);
}

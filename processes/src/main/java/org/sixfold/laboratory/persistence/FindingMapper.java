package org.sixfold.laboratory.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.laboratory.Finding;

/** Results that were not negative. */
@Mapper
public interface FindingMapper {

  void insert(FindingRow finding);

  FindingRow find(@Param("resultId") String resultId);

  int countOpen(@Param("caseId") String caseId, @Param("kind") Finding.Kind kind);

  int review(
      @Param("resultId") String resultId,
      @Param("state") Finding.State state,
      @Param("by") String by,
      @Param("at") Instant at);

  int changeState(@Param("resultId") String resultId, @Param("state") Finding.State state);
}

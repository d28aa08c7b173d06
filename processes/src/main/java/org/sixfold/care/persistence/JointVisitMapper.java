package org.sixfold.care.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Signed parts of joint visits. */
@Mapper
public interface JointVisitMapper {

  void insert(JointVisitRow visit);

  /** The signed parts of one visit. */
  List<JointVisitRow> findParts(
      @Param("caseId") String caseId,
      @Param("day") LocalDate day,
      @Param("plannedAt") Instant plannedAt);

  /**
   * Nobody signs the visit of this part any more.
   *
   * @return its signed parts; 0 if it was over before
   */
  int close(@Param("part") JointVisitRow part, @Param("at") Instant at);

  /** Those of a case, newest first. */
  List<JointVisitRow> findOfCase(@Param("caseId") String caseId);
}

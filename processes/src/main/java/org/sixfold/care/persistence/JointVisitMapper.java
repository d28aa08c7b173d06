package org.sixfold.care.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Signed parts of joint visits. */
@Mapper
public interface JointVisitMapper {

  void insert(JointVisitRow visit);

  /** Which parts of a day are signed. */
  List<String> findParts(@Param("caseId") String caseId, @Param("day") LocalDate day);

  /** Those of a case, newest first. */
  List<JointVisitRow> findOfCase(@Param("caseId") String caseId);
}

package org.sixfold.care.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Leaving for care. */
@Mapper
public interface MedicalExitMapper {

  void insert(MedicalExitRow exit);

  void update(MedicalExitRow exit);

  MedicalExitRow find(@Param("id") String id);

  /** Those of a case, newest first. */
  List<MedicalExitRow> findOfCase(@Param("caseId") String caseId);
}

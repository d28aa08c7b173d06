package org.sixfold.verification.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Who read which contradiction a second time. */
@Mapper
public interface SecondReadingMapper {

  void insert(SecondReadingRow row);

  /** The latest one of a case; null if there is none. */
  SecondReadingRow findLatest(@Param("caseId") String caseId);
}

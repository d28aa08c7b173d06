package org.sixfold.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What calls and visits noted of needs, one row a case. */
@Mapper
public interface KnownNeedsMapper {

  KnownNeedsRow find(@Param("caseId") String caseId);

  /** Inserts or updates in one statement; what is null leaves what was known. */
  void keep(KnownNeedsRow row);
}

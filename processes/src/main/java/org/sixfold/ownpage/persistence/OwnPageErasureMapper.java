package org.sixfold.ownpage.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases this module's content of one case; each statement tells how many rows it took. */
@Mapper
public interface OwnPageErasureMapper {

  int sessions(@Param("caseId") String caseId);

  int links(@Param("caseId") String caseId);
}

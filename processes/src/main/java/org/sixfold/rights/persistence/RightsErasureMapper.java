package org.sixfold.rights.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases this module's content of one case; each statement tells how many rows it took. */
@Mapper
public interface RightsErasureMapper {

  int talks(@Param("caseId") String caseId);
}

package org.sixfold.cutoff.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Calls and visits that met nobody. */
@Mapper
public interface TriesMapper {

  /** Cases all of whose completed tasks of these kinds came to one of these outcomes. */
  List<TriesRow> notReached(
      @Param("caseIds") Collection<String> caseIds,
      @Param("kinds") Collection<String> kinds,
      @Param("outcomes") Collection<String> outcomes);
}

package org.sixfold.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** How many cases there are, kept with every change of a case. */
@Mapper
public interface CaseTallyMapper {

  /** Counts cases in as they stand now, or out: locks their rows until the transaction ends. */
  void count(@Param("ids") List<String> ids, @Param("sign") int sign);

  /** Reads and locks; what another node holds is left to it. */
  List<TallyRow> some(@Param("limit") int limit);

  void insertAll(@Param("rows") List<TallyRow> rows);

  void deleteAll(@Param("rows") List<TallyRow> rows);
}

package org.sixfold.forecast.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Who was let into which grid by which step. */
@Mapper
public interface AcceptedHelpMapper {

  void insert(AcceptedHelpRow row);

  List<AcceptedHelpRow> findOf(@Param("bulkId") String bulkId);

  void forget(@Param("before") Instant before);
}

package org.sixfold.laboratory.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reports of tubes. */
@Mapper
public interface ReportedTubeMapper {

  void insert(ReportedTubeRow report);

  ReportedTubeRow find(@Param("tube") String tube, @Param("labNo") String labNo);
}

package org.sixfold.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Samples and results. */
@Mapper
public interface TestMapper {

  void insertSample(SampleRow sample);

  void insertResult(TestResultRow result);

  List<SampleRow> findSamples(@Param("caseId") String caseId);

  List<TestResultRow> findResults(@Param("caseId") String caseId);

  /** 1 if it was not corrected before. */
  int correct(@Param("id") String id, @Param("correctedById") String correctedById);
}

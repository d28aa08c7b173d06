package org.sixfold.modeling.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Cases that run under a deployment of a model. */
@Mapper
public interface MigrationMapper {

  /**
   * Their ids, in order.
   *
   * @param after only ids behind it; null from the first
   */
  List<String> cases(
      @Param("key") String key,
      @Param("deployment") String deployment,
      @Param("after") String after,
      @Param("limit") int limit);

  int count(@Param("key") String key, @Param("deployment") String deployment);
}

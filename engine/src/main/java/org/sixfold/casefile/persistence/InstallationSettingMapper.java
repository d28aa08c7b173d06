package org.sixfold.casefile.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Settings that the first start makes up. */
@Mapper
public interface InstallationSettingMapper {

  String find(@Param("name") String name);

  void insert(@Param("name") String name, @Param("content") String content);
}

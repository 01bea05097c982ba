# The site as a container image, for people who run containers; everybody else: ./portal run.
# It brings no PostgreSQL: give it one with ConnectionStrings__News (docker-compose.yml does).

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# What decides the packages comes first: a change of code alone does not restore again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/NewsPortal.Content/NewsPortal.Content.csproj src/NewsPortal.Content/packages.lock.json src/NewsPortal.Content/
COPY src/NewsPortal.Data/NewsPortal.Data.csproj src/NewsPortal.Data/packages.lock.json src/NewsPortal.Data/
COPY src/NewsPortal.Web/NewsPortal.Web.csproj src/NewsPortal.Web/packages.lock.json src/NewsPortal.Web/
RUN dotnet restore src/NewsPortal.Web

COPY src/ src/
RUN dotnet publish src/NewsPortal.Web --configuration Release --no-restore --output /app -p:UseAppHost=false

# The full runtime image (Ubuntu since .NET 10), not a chiseled or alpine one: it holds libicu, without which Vietnamese
# neither sorts nor folds, and bash, with which docker-compose.yml asks for the site's health.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app

COPY --from=build /app ./
COPY seeds/ seeds/

# Media and logs go here and nowhere else; the image's own user, which is not root, owns it.
RUN mkdir /data && chown "$APP_UID" /data
VOLUME /data
USER $APP_UID

ENV ASPNETCORE_URLS=http://+:8080 \
    Storage__Folder=/data \
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
EXPOSE 8080

ENTRYPOINT ["dotnet", "NewsPortal.Web.dll"]
CMD ["run"]
